// What topic headings begin with.

/** A heading that names a topic or a stage. */
export const TOPIC =
  /^(?:về|đối với|công tác|nhóm|một số|nhiệm vụ|giai đoạn|lĩnh vực|các nhiệm vụ|mục tiêu|mục đích|yêu cầu|quan điểm|kết quả)(?:\s|,|$)/iu;

/** A paragraph that orders and leaves what to the list under it. */
export const OPENS_ORDERS = /(?:yêu cầu|đề nghị|chỉ thị)(?:\s[^.;:]{0,40})?:\s*$/iu;
