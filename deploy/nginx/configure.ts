import { existsSync } from 'node:fs'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { sitePlace } from '../../build/site-url.ts'
import { addressOf, builtSite } from '../built-site.ts'
import { nginxConfiguration } from './configuration.ts'
import { mainConfiguration } from './main-configuration.ts'
import { brotliModule, hasBrotli } from './own-nginx.ts'

const USAGE = `Skriver nginx' konfiguration til sitet på stdout:

  SITE_URL=https://vejledning.kommune.example/ npm run -s nginx > modtagelse.conf

  --root MAPPE        hvor sitet ligger på serveren (/srv/modtagelse)
  --listen ADRESSE    hvad nginx lytter på; må gentages (80 og [::]:80, eller 443 med certifikat)
  --name VÆRTSNAVN    hvad serveren ellers hedder, når en proxy står foran; må gentages
  --certificate FIL   certifikat; så lyttes der på 443, og http fører til https
  --key FIL           certifikatets nøgle
  --whole MAPPE       hele nginx.conf, til en nginx uden andet (en container); mappen er dens egen
  --brotli on|off     om nginx har modulet brotli_static (on, når pakken er her på maskinen)
`

function configurationFromCommandLine(): string {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: '/srv/modtagelse' },
      listen: { type: 'string', multiple: true },
      name: { type: 'string', multiple: true },
      certificate: { type: 'string' },
      key: { type: 'string' },
      brotli: { type: 'string' },
      whole: { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return USAGE
  const said = process.env['SITE_URL']
  if (!said) throw new Error('SITE_URL mangler. Skriv den adresse, sitet er bygget til.')
  const address = new URL(`${sitePlace(said).site}/`)
  const built = addressOf(builtSite)
  if (existsSync(builtSite) && built && built.href !== address.href) {
    throw new Error(
      `Sitet i ${builtSite} er bygget til ${built.href} og ikke til ${address.href}. ` +
        `Byg det til den rigtige adresse: SITE_URL=${address.href} npm run build`,
    )
  }
  const { certificate: file, key, brotli } = values
  if ((file === undefined) !== (key === undefined)) {
    throw new Error('Et certifikat og dets nøgle hører sammen: skriv både --certificate og --key.')
  }
  if (brotli !== undefined && !['on', 'off'].includes(brotli)) {
    throw new Error(`--brotli er on eller off, og ikke ${brotli}.`)
  }
  const port = file === undefined ? '80' : '443'
  const usesBrotli = brotli === undefined ? hasBrotli : brotli === 'on'
  const servers = nginxConfiguration({
    address,
    ...(values.name && { names: values.name }),
    root: values.root.replace(/(?<=.)\/+$/, ''),
    listen: values.listen ?? [port, `[::]:${port}`],
    ...(file !== undefined && key !== undefined && { certificate: { file, key } }),
    hasBrotli: usesBrotli,
  })
  if (values.whole === undefined) return servers
  return mainConfiguration({
    writes: values.whole,
    brotliModule: usesBrotli ? brotliModule : undefined,
    servers,
  })
}

try {
  process.stdout.write(configurationFromCommandLine())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  process.exitCode = 2
}
