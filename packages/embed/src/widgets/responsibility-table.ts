import { defineElement, ResponsibilityTable } from '@kehoach/elements';

defineElement('kh-responsibility-table', ResponsibilityTable);
