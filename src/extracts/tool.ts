import { createRequire } from 'node:module';

type Package = { readonly name: string; readonly version: string };

/** Finds the package from the sources and from what is built of them. */
function ownPackage(): Package {
  const require = createRequire(import.meta.url);
  for (const path of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = require(path) as Package;
      return { name, version };
    } catch {
      continue;
    }
  }
  throw new Error('package.json was not found.');
}

/** Which software made a file. */
export const TOOL: Package = ownPackage();
