const WANTED = [20, 19];

/** Ends with a clear line where Node is too old to run the project. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1])) return;
  console.error(
    `Cartograph needs Node ${WANTED.join('.')} or newer, this is ${process.versions.node}; get it from https://nodejs.org`,
  );
  process.exit(1);
}
