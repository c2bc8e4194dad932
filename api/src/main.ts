import 'reflect-metadata';
import { setSourceMapsSupport } from 'node:module';

// Our own lines in traces, before anything is loaded. Those of the packages would take 20 MB and help nobody.
setSourceMapsSupport(true, { nodeModules: false, generatedCode: false });
const { start } = await import('./start.js');
await start(process.argv.slice(2), process.env);
