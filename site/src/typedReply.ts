/** A reply to a mark that came back: what was typed, and why it was not taken. */
export type TypedReply = { mark: string; text: string; problem: string }
