import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountLaws } from './accountLaws.ts';
