import '../validator/index.ts'
import { offerSearch } from './search.ts'

offerSearch()
