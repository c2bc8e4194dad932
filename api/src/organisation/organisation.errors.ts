import { translateConstraints } from '../platform/http/database-problem.js';

translateConstraints({ department_code_once: 'organisation.department-code-taken' });
