import { createServer } from 'node:http';
import type { Server } from 'node:http';
import compression from 'compression';
import express from 'express';
import type { Express } from 'express';
import helmet from 'helmet';
import { pino } from 'pino';
import { allowHost } from './allow-host.ts';
import { answerProblem, noSuchRoute } from './answer-problem.ts';
import { EventStreams } from './event-streams.ts';
import { GraphIndex } from './graph-index.ts';
import { etagByGraph, GraphVersion } from './graph-version.ts';
import { helmetOptions } from './helmet-options.ts';
import { IngestJobs } from './ingest-jobs.ts';
import { limitRate } from './limits.ts';
import { openQuestionStore } from './question-store.ts';
import { requestLog } from './request-log.ts';
import { askRoute } from './routes/ask-route.ts';
import { evidenceRoutes } from './routes/evidence-routes.ts';
import { graphRoutes } from './routes/graph-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { infoRoute } from './routes/info-route.ts';
import { ingestRoutes } from './routes/ingest-routes.ts';
import { judgementRoutes } from './routes/judgement-routes.ts';
import { pathRoute } from './routes/path-route.ts';
import { removalRoutes } from './routes/removal-routes.ts';
import { sourceRoutes } from './routes/source-routes.ts';
import { exportRoute } from './routes/export-route.ts';
import { schemaRoute } from './routes/schema-route.ts';
import { snapshotPageRoute } from './routes/snapshot-page-route.ts';
import { snapshotRoutes } from './routes/snapshot-routes.ts';
import { sessionRoute, viewRoutes } from './routes/view-routes.ts';
import { sameOrigin } from './same-origin.ts';
import { wantToken } from './session-token.ts';
import { staticClient } from './static-client.ts';
import { openViewStore } from './view-store.ts';
import type { ViewerContext } from './viewer-context.ts';
import { ViewerError } from './viewer-error.ts';
import type { Viewer, ViewerAddress, ViewerOptions } from './viewer-options.ts';

const DEFAULT_PORT = 4680;
const GRACE = 4000;

/** The viewer over a store: page and interface. The caller keeps the store and closes it after the viewer. */
export function createApp(options: ViewerOptions): Viewer {
  const context = createContext(options);
  const server = createServer(wire(context));
  return {
    listen: async ({ host = '127.0.0.1', port = DEFAULT_PORT } = {}) => {
      const address = await listen(server, host, port);
      context.index.warm();
      return address;
    },
    close: () => close(server, context),
  };
}

function createContext(options: ViewerOptions): ViewerContext {
  const version = new GraphVersion(options.store);
  const index = new GraphIndex(options.store, version);
  const ingest = options.ingest ?? (() => Promise.reject(new ViewerError('not-offered', 'this server only reads')));
  return {
    options,
    version,
    index,
    streams: new EventStreams(),
    jobs: new IngestJobs(ingest, () => version.forget()),
    views: openViewStore(options.viewFolder),
    questions: openQuestionStore(options.viewFolder),
  };
}

function wire(context: ViewerContext): Express {
  const { options } = context;
  const logger = pino(
    { level: options.logLevel ?? 'silent', redact: ['req.headers.authorization', 'req.headers.cookie'] },
    pino.destination(2),
  );
  const app = express();
  app.disable('x-powered-by');
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.use(requestLog(logger), helmet(helmetOptions), allowHost(options.allowHosts), sameOrigin, compression());
  app.use((_request, _response, next) => {
    context.index.noteQuestion();
    next();
  });
  app.use(healthRoutes(context));
  app.use('/api', apiRoutes(context));
  app.use(staticClient());
  app.use((_request, _response, next) => next(new ViewerError('not-found', 'no such page')));
  app.use(answerProblem(logger));
  return app;
}

function apiRoutes(context: ViewerContext): express.Router {
  const router = express.Router();
  router.use(limitRate(120), express.json({ limit: '3mb', strict: true }));
  router.use(sessionRoute(context), wantToken(context.options.token));
  router.use(snapshotRoutes(context), snapshotPageRoute(context), exportRoute(context));
  router.use(viewRoutes(context), ingestRoutes(context), removalRoutes(context), askRoute(context));
  router.use(sourceRoutes(context), judgementRoutes(context));
  router.use(etagByGraph(context.version));
  router.use(
    infoRoute(context),
    graphRoutes(context),
    evidenceRoutes(context),
    pathRoute(context),
    schemaRoute(context),
  );
  router.use(noSuchRoute);
  return router;
}

function listen(server: Server, host: string, port: number): Promise<ViewerAddress> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = address !== null && typeof address === 'object' ? address.port : port;
      resolve({ host, port: bound, url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}` });
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ViewerError('port-in-use', `port ${port} on ${host} is taken; choose another with --port`, error);
    case 'EACCES':
      return new ViewerError('bad-address', `port ${port} is for the system alone; choose one from 1024 on`, error);
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
      return new ViewerError('bad-address', `${host} is no address of this machine; choose one with --host`, error);
    default:
      return error;
  }
}

async function close(server: Server, { streams, jobs, index }: ViewerContext): Promise<void> {
  jobs.cancelAll();
  const isIdle = index.close();
  streams.endAll();
  const force = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(force);
  await isIdle;
}
