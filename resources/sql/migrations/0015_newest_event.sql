-- The newest event is asked for at each start and each hour, to see whether the clock can be right.
CREATE INDEX history_at ON history (at);
