/** An nginx that has nothing else to do. */
export interface MainConfiguration {
  /** Where it keeps what it writes. */
  writes: string
  /** Where the module for brotli lies, when there is one. */
  brotliModule?: string | undefined
  /** What stands in it as the servers. */
  servers: string
}

/** The programs that nginx can pass requests on to, each with a folder for what is on its way. We use none. */
const PASSED_ON = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** What Debian's own nginx.conf says around the file of a host, in so far as it matters, for who is not root. */
export const mainConfiguration = ({ writes, brotliModule, servers }: MainConfiguration): string =>
  `${brotliModule === undefined ? '' : `load_module ${brotliModule};\n`}worker_processes auto;
pid ${writes}/nginx.pid;

events {
  worker_connections 1024;
}

http {
  sendfile on;
  tcp_nopush on;
  access_log off;
  types_hash_max_size 2048;
${PASSED_ON.map((name) => `  ${name}_temp_path ${writes}/${name};`).join('\n')}

${servers}}
`
