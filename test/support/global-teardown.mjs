/** Stops what the set-up started. */
export default async function tearDown() {
  /** @type {{ stopPostgres?: () => void }} */ (globalThis).stopPostgres?.();
}
