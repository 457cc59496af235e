-- Starts a writing transaction at once: a plain BEGIN fails later, when two writers meet.
BEGIN IMMEDIATE
