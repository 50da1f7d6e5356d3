import { FOUND, headers, keptForGood, type Header } from '../headers.ts'
import { mediaTypes, otherMediaType, plainText } from '../media-types.ts'
import { LARGEST_BODY, METHODS, refusals, type Refusal } from '../refusals.ts'

/** What differs from one host to another. */
export interface NginxSite {
  /** Where readers find the front page; it may lie under a path. */
  address: URL
  /** The names the server answers to, when they are others than that of the address: behind a proxy. */
  names?: readonly string[]
  /** Folder of the built site on the server, without a slash at the end. */
  root: string
  /** What nginx listens to, one by one: `80`, `[::]:80`, `127.0.0.1:8080`. */
  listen: readonly string[]
  /** Files of a certificate; without them somebody else sees to https. */
  certificate?: { file: string; key: string }
  /** Whether nginx has the module that hands out files packed by brotli. */
  hasBrotli: boolean
}

/** The path asked for, from the root of the site. */
const PATH = '$modtagelse_path'

/** Inside the server alone: what stands in place of the pages of errors that nginx brings along. */
const REFUSALS = '/.modtagelse'

/** Statuses that nginx answers as another: what is too large in a head is a bad request. */
const SAME_AS: Readonly<Record<number, Refusal>> = { 494: 400 }

/**
 * The configuration of nginx for a built site: a file for `/etc/nginx/conf.d`, whole as it stands.
 *
 * @throws Error when something in it cannot stand in a configuration
 */
export function nginxConfiguration(site: NginxSite): string {
  const { address, root, listen, certificate, hasBrotli } = site
  const base = address.pathname
  const names = site.names ?? [address.hostname]
  for (const word of [base, root, ...names, ...listen, ...Object.values(certificate ?? {})]) {
    // A sign that means something to nginx would let the rest of the file mean something else.
    if (!/^[\w./:*[\]~-]+$/.test(word)) {
      throw new Error(
        `"${word}" kan ikke stå i en konfiguration til nginx. Brug bogstaver, tal og . _ - / : * ~`,
      )
    }
  }
  /** A pattern of paths from the root of the site as one of paths of the host, which keeps the former. */
  const located = (pattern: string): string => {
    const whole = pattern.endsWith('$') ? pattern.slice(1, -1) : `${pattern.slice(1)}.*`
    return `^${escaped(base.slice(0, -1))}(?<modtagelse_path>${whole})$`
  }
  const ssl = certificate
    ? ['', `ssl_certificate ${certificate.file};`, `ssl_certificate_key ${certificate.key};`]
    : []
  return `# Modtagelse på ${address.href}. Skrevet af "npm run nginx"; ret ikke her, men kør kommandoen igen.

${headers.map(mapOf).join('\n\n')}

# Med 405 siges, hvad man kan i stedet.
map $status $modtagelse_allow {
  default "";
  405 "${METHODS.join(', ')}";
}

server {
${lines(2, [
  ...listen.map((each) => `listen ${each}${certificate ? ' ssl http2' : ''};`),
  `server_name ${names.join(' ')};`,
  ...ssl,
])}

  root ${root};
  server_tokens off;
  absolute_redirect off;
  client_max_body_size ${LARGEST_BODY};
  max_ranges 1;

  # Filerne holdes åbne, så de ikke ledes frem for hver læser; et nyt site er ude efter få sekunder.
  open_file_cache max=2000 inactive=1h;
  open_file_cache_valid 5s;
  open_file_cache_errors on;

  # Alt er pakket, da sitet blev bygget; en proxy foran får det også pakket.
  gzip off;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_http_version 1.0;${hasBrotli ? '\n  brotli_static on;' : ''}

  default_type ${otherMediaType};
  types {
${lines(
  4,
  mediaTypes
    .filter(({ ending }) => isOneWord(ending))
    .map(({ ending, type }) => `"${type}" ${ending.slice(1)};`),
)}
  }

  # En location med sin egen add_header mister disse, så alt det, der skifter, står i maps ovenfor.
${lines(2, [
  ...headers.map(({ name }) => `add_header ${name} ${variableOf(name)} always;`),
  'add_header Allow $modtagelse_allow always;',
])}

  if ($request_method !~ ^(?:${METHODS.join('|')})$) {
    return 405;
  }

${keptForGood
  .map(
    (
      pattern,
    ) => `  # Gemmes for altid, og gives derfor kun helt: et stykke, der ikke findes, må ikke gemmes.
  location ~ ${located(pattern)} {
    max_ranges 0;
    try_files ${PATH} @folder;
  }
`,
  )
  .join('\n')}
  # Sider står i mapper: /frister/ er /frister/index.html.
  location ~ ${located('^/(?:.*/)?$')} {
    try_files \${modtagelse_path}index.html =404;
  }
${mediaTypes
  .filter(({ ending }) => !isOneWord(ending))
  .map(
    ({ ending, type }) => `
  location ~ ${located(`^/.*${escaped(ending)}$`)} {
    types {
    }
    default_type "${type}";
    try_files ${PATH} =404;
  }
`,
  )
  .join('')}
  location ~ ${located('^/')} {
    try_files ${PATH} @folder;
  }

  # En side uden skråstreg til sidst.
  location @folder {
    if (-f $document_root${PATH}/index.html) {
      return 301 $uri/$is_args$args;
    }
    return 404;
  }
${
  base === '/'
    ? ''
    : `
  location = / {
    return 302 ${base}$is_args$args;
  }

  location = ${base.slice(0, -1)} {
    return 301 ${base}$is_args$args;
  }

  location / {
    return 404;
  }
`
}
${lines(2, [
  `error_page 404 ${REFUSALS}/404;`,
  ...Object.keys(refusals).map((status) => `error_page ${status} ${REFUSALS}/${status};`),
  ...Object.entries(SAME_AS).map(
    ([status, as]) => `error_page ${status} =${as} ${REFUSALS}/${as};`,
  ),
])}

  location = ${REFUSALS}/404 {
    internal;
    try_files /404.html =500;
  }
${Object.entries(refusals)
  .map(
    ([status, words]) => `
  location = ${REFUSALS}/${status} {
    internal;
    types {
    }
    client_max_body_size 0;
    default_type "${plainText}";${status === '416' ? HEADERS_ARE_THERE : ''}
    return ${status} "${words}\\n";
  }
`,
  )
  .join('')}}
${certificate ? redirecting(site, names) : ''}`
}

/** Those who come by http are led to https. */
const redirecting = ({ address }: NginxSite, names: readonly string[]): string => `
server {
  listen 80;
  listen [::]:80;
  server_name ${names.join(' ')};
  server_tokens off;
  return 301 https://${address.host}$request_uri;
}
`

/** nginx has added the headers before it looks at the range, and would add them once more. */
const HEADERS_ARE_THERE = '\n    add_header Allow "";'

const lines = (indent: number, all: readonly string[]): string =>
  all.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n')

/** nginx tells the type from what stands after the last full stop. */
const isOneWord = (ending: string): boolean => ending.lastIndexOf('.') === 0

const escaped = (text: string): string => text.replaceAll('.', '\\.')

const variableOf = (name: string): string =>
  `$modtagelse_${name.toLowerCase().replaceAll('-', '_')}`

/** A header by path. nginx sends none for an empty value. */
function mapOf({ name, byPath, otherwise }: Header): string {
  const isByStatus = byPath.some(({ onlyIfFound }) => onlyIfFound)
  const source = isByStatus ? `"$status ${PATH}"` : PATH
  const found = `(?:${FOUND.join('|')})`
  const values = byPath.map(({ pattern, value, onlyIfFound }) => {
    const path = pattern.replace(/^\^/, '')
    const begins = isByStatus ? `^${onlyIfFound ? found : '\\d+'} ` : '^'
    return `"~${begins}${path}" "${value}";`
  })
  return `map ${source} ${variableOf(name)} {\n${lines(2, [`default "${otherwise ?? ''}";`, ...values])}\n}`
}
