import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// The elements waited for come when they come: the first import of a later view is compiled first, on a busy machine slowly.
configure({ asyncUtilTimeout: 20_000 })

afterEach(cleanup)
