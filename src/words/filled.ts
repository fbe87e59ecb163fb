/**
 * A sentence with its values. `{name}` takes the value of that name; `[...]` is left out when a value
 * in it is absent.
 */
export function filled(template: string, valueOf: (name: string) => string | undefined): string {
  const kept = template.replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
    namesIn(part).every((name) => valueOf(name) !== undefined) ? part : '',
  );
  return kept.replaceAll(/\{(\w+)\}/g, (place, name: string) => valueOf(name) ?? place);
}

function namesIn(part: string): readonly string[] {
  return [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
}
