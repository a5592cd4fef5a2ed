import { writeCases } from '../../../../site-tests/src/test/js/write-cases.mjs';
import { evaluated } from './liquid-evaluated.mjs';
import { EVENT, template } from './liquid-templates.mjs';

writeCases((chance) => evaluated(template(chance), EVENT));
