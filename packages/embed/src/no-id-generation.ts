/** Stands for lit-localize's own module of this name in our build; a check sees to it that every message has an id. */
export function generateMsgId(): never {
  throw new Error('a message without an id');
}
