import type { HelmetOptions } from 'helmet';

/**
 * The page's own origin and nothing else: no inline script, no inline style sheet, no frame, no plug-in.
 * Preact and Cytoscape set styles through the object model, which the policy allows.
 */
export const helmetOptions: HelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['cartograph-worker'],
    },
  },
  crossOriginEmbedderPolicy: true,
  referrerPolicy: { policy: 'no-referrer' },
  // Served over plain HTTP on the reader's own machine.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
};
