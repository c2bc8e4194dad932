import { Module } from '@nestjs/common';
import { OpenItemsPart } from './open-items.part.js';

/** What everybody may learn without an account: cards, quizzes, and the programmes for those who come by themselves. */
@Module({ providers: [OpenItemsPart] })
export class OpenModule {}
