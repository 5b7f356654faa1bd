/** What is in a node, its words alone: where they begin and end and in which lines, without what is around them. */
export function rangeIn(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}
