/** The one policy that the server's headers allow: addresses of our own workers. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

const trusted = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('cartograph-worker', {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin)
      throw new TypeError('workers come from our own server');
    return address;
  },
});

/** Starts a worker of our own, as the strict policy wants it. */
export const startWorker = (address: string): Worker =>
  new Worker(trusted?.createScriptURL(address) ?? address, { type: 'module' });
