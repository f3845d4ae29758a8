// Counts how messages were understood since the program started: figures for upkeep, no contents, no persons.

export interface Understanding {
  note(message: { readonly unsure: boolean; readonly byModel: boolean }): void;
  counts(): UnderstandingCounts;
}

export interface UnderstandingCounts {
  /** typed messages that were read for their meaning */
  readonly messages: number;
  /** of these, where the rules were unsure: a model was asked, or would have been */
  readonly unsure: number;
  /** of these, answered as the model read them */
  readonly byModel: number;
}

export function openUnderstanding(): Understanding {
  let [messages, unsure, byModel] = [0, 0, 0];
  return {
    note(message) {
      messages++;
      if (message.unsure) unsure++;
      if (message.byModel) byModel++;
    },
    counts: () => ({ messages, unsure, byModel }),
  };
}
