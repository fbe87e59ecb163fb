const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', '[::1]', 'localhost'];

/** Whether a host is this machine, and nobody else can come to it. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}
