// Patterns written as data, made into expressions.

const compiled = new Map<string, RegExp>();

/** Compiled once; spaces match any run of white space. */
export function over(pattern: string, flags = 'iu'): RegExp {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key) ?? new RegExp(pattern.replaceAll(' ', '\\s+'), flags);
  compiled.set(key, known);
  return known;
}
