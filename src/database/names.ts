// Names for the statements sent to a server. One with a name is parsed once a connection, and planned once where the plan does not
// depend on the values (PostgreSQL tries five times before it thinks so): planning is most of the time of our longer statements.

/** Each connection keeps the plan of each in the server's memory, some hundred kilobytes of the longest. */
const MOST_NAMED = 150;
/** Texts remembered in order to see which come again. */
const MOST_REMEMBERED = 1_000;

/** @returns the name of a statement by its text; undefined for one that came for the first time, or when there are enough */
export function openNames(mostNamed = MOST_NAMED): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const cameOnce = new Set<string>();

  return text => {
    const known = names.get(text);
    if (known !== undefined || names.size >= mostNamed) return known;
    if (!cameOnce.delete(text)) {
      cameOnce.add(text);
      const [oldest] = cameOnce;
      if (cameOnce.size > MOST_REMEMBERED && oldest !== undefined) cameOnce.delete(oldest);
      return undefined;
    }
    const name = `s${names.size + 1}`;
    names.set(text, name);
    return name;
  };
}
