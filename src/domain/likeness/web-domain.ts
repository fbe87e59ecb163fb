const HOST = /^(?:\p{L}[\p{L}\p{N}+.-]*:)?(?:\/\/)?(?:[^/?#@]*@)?([^/?#:@]+)/u;

/**
 * The host of a web address without `www.`; `null` when there is none. Another subdomain is another
 * domain: which part of a host can be registered is a list of its own, which the register does not keep.
 */
export function webDomain(website: string): string | null {
  const host = HOST.exec(website.trim().toLowerCase())?.[1] ?? '';
  const domain = host.replace(/^www\./, '').replace(/\.$/, '');
  return /^[^\s.]+(\.[^\s.]+)+$/.test(domain) ? domain : null;
}
