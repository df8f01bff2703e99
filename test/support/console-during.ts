/** Everything that is written to the console for the shop's developers while the work is done. */
export async function consoleDuring(work: () => Promise<void>): Promise<readonly string[]> {
  const {error, warn} = console;
  const said: string[] = [];
  console.error = console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
  try {
    await work();
  } finally {
    Object.assign(console, {error, warn});
  }
  return said.filter(text => text.includes('<size-finder>'));
}
