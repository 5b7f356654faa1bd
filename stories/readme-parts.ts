/** The table of a Markdown text whose head holds these words; throws when there is none, so that a build fails. */
export function tableWith(markdown: string, words: string): string {
  const table = markdown.split(/\n{2,}/).find((block) => block.startsWith('|') && block.includes(words));
  if (table === undefined) throw new RangeError(`README.md has no table with "${words}"`);
  return table;
}
