/** What a file is that is no text. */
export const NO_TEXT = 'NO_TEXT'

/** What a packed file is that cannot be unpacked. */
export const BROKEN_PACK = 'BROKEN_PACK'

/** What a file is beside which nothing can be written. */
export const NO_ROOM_BESIDE = 'NO_ROOM_BESIDE'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'filen findes ikke',
  ENOTDIR: 'filen findes ikke',
  EACCES: 'du har ikke adgang til den',
  EPERM: 'du har ikke adgang til den',
  EROFS: 'den ligger, hvor der ikke kan skrives',
  EISDIR: 'det er en mappe, ikke en fil',
  ELOOP: 'den er en genvej, der peger i ring',
  ENAMETOOLONG: 'navnet er for langt',
  EMFILE: 'for mange filer er åbne på én gang',
  ENFILE: 'for mange filer er åbne på én gang',
  EBUSY: 'den bruges af et andet program',
  ETXTBSY: 'den bruges af et andet program',
  EIO: 'disken kan ikke læses eller skrives',
  ENXIO: 'der er intet i den anden ende',
  ENOSPC: 'der er ikke plads',
  EDQUOT: 'der er ikke plads',
  EFBIG: 'den må ikke blive så stor',
  [NO_TEXT]: 'det er ikke tekst; gem et regneark som .xlsx og et dokument som .docx',
  [BROKEN_PACK]: 'den er pakket og kan ikke pakkes ud; den er beskadiget eller skåret over',
  [NO_ROOM_BESIDE]: 'du har ikke adgang til at skrive i dens mappe',
  ERR_FS_FILE_TOO_LARGE: 'den er for stor til at blive læst på én gang',
  ERR_STRING_TOO_LONG: 'den er for stor til at blive læst på én gang',
}

/** Why a file could not be read or written, as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const { code, message, syscall } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? (syscall ? `styresystemet svarer ${code ?? message}` : message)
}
