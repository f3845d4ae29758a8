// What topic headings begin with.

/** A heading that names a topic or a stage. */
export const TOPIC =
  /^(?:về|đối với|công tác|nhóm|một số|nhiệm vụ|giai đoạn|lĩnh vực|các nhiệm vụ|mục tiêu|mục đích|yêu cầu|quan điểm|kết quả)(?:\s|,|$)/iu;
