// Serves build/ on the loopback address and prints where. `PORT=… npm start` chooses the port.
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import sirv from 'sirv';

const base = process.env.BASE_PATH ?? '';
const wanted = Number(process.env.PORT ?? 4173);

if (!existsSync('build/200.html')) {
	console.error('Nothing built yet: run `npm run build` first (npm start does both).');
	process.exit(1);
}

// `dev` reads the disk for each request, so that a new build is served without a restart.
const files = sirv('build', {
	single: '200.html',
	dev: true,
	etag: true,
	setHeaders(response, pathname) {
		const immutable = pathname.includes('/immutable/');
		response.setHeader(
			'Cache-Control',
			immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		);
		response.setHeader('X-Content-Type-Options', 'nosniff');
		response.setHeader('Referrer-Policy', 'no-referrer');
	},
});

const server = createServer((request, response) => {
	const url = request.url ?? '/';
	if (base && !url.startsWith(`${base}/`)) {
		response.writeHead(302, { Location: `${base}/` }).end();
		return;
	}
	request.url = url.slice(base.length) || '/';
	files(request, response, () => response.writeHead(404).end());
});

server.on('error', (error) => {
	if ('code' in error && error.code === 'EADDRINUSE' && !process.env.PORT)
		server.listen(0, '127.0.0.1');
	else throw error;
});
server.on('listening', () => {
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : wanted;
	console.log(`Paperweight is at http://127.0.0.1:${port}${base}/`);
});
server.listen(wanted, '127.0.0.1');
