import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { shipped } from '../shipped.ts'

/** What is taken of a package's own package.json. */
interface Manifest {
  name: string
  version: string
  license: string
  description?: string
  dependencies?: Readonly<Record<string, string>>
}

/** What is taken of package-lock.json. */
interface Lock {
  packages: Readonly<Record<string, { integrity?: string }>>
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))

/** The address of a package of npm, as bills of materials write it. */
const purl = ({ name, version }: Manifest) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** An expression stands for itself; a name is looked up in the list of SPDX. */
const licencesOf = ({ license }: Manifest) => [
  /\s/.test(license) ? { expression: license } : { license: { id: license } },
]

/**
 * The bill of materials of the product in CycloneDX 1.6: what of others is built into it or installed beside it. It tells no
 * time and its number is drawn from what it holds, so that the same sources make the same bytes.
 */
export function billOfMaterials(): unknown {
  const { packages } = read('package-lock.json') as Lock
  const product = read('package.json') as Manifest
  const manifests = Object.keys(shipped).map(
    (name) => read(`node_modules/${name}/package.json`) as Manifest,
  )
  const components = manifests.map((manifest) => {
    const [kind, hash] = packages[`node_modules/${manifest.name}`]?.integrity?.split('-') ?? []
    if (kind !== 'sha512' || hash === undefined) throw new Error(`no hash of ${manifest.name}`)
    return {
      type: 'library',
      'bom-ref': purl(manifest),
      name: manifest.name,
      version: manifest.version,
      purl: purl(manifest),
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
      licenses: licencesOf(manifest),
      properties: (shipped[manifest.name] ?? []).map((value) => ({ name: 'modtagelse:in', value })),
    }
  })
  const asked = new Set(manifests.flatMap((one) => Object.keys(one.dependencies ?? {})))
  const dependencies = [
    {
      ref: purl(product),
      dependsOn: manifests.filter(({ name }) => !asked.has(name)).map(purl),
    },
    ...manifests.map((manifest) => ({
      ref: purl(manifest),
      dependsOn: manifests.filter(({ name }) => name in (manifest.dependencies ?? {})).map(purl),
    })),
  ]
  const facts = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(product),
        name: product.name,
        version: product.version,
        description: product.description,
        purl: purl(product),
        licenses: licencesOf(product),
      },
    },
    components,
    dependencies,
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${numberOf(JSON.stringify(facts))}`,
    version: 1,
    ...facts,
  }
}

/** A UUID of version 8: drawn from what is told, as RFC 9562 has it. */
function numberOf(told: string): string {
  const digits = createHash('sha256').update(told).digest('hex')
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
