import 'reflect-metadata';

/** The packages need it as well; an older one would fail somewhere inside them, in words that help nobody. */
const oldestNode = 24;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(
    `Stoa runs on Node ${oldestNode} or newer; this is ${process.version}. On Linux \`npm start\` brings the right one along.\n`,
  );
  process.exitCode = 1;
} else {
  // Our own lines in traces, before anything is loaded. Those of the packages would take 20 MB and help nobody.
  const { setSourceMapsSupport } = await import('node:module');
  setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
  const { start } = await import('./start.js');
  await start(process.argv.slice(2), process.env);
}
