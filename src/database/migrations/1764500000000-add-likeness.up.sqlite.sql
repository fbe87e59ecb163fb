CREATE INDEX recipient_version_by_recorded_from ON recipient_version (recorded_from)
WHERE recorded_to = '9999-12-31T00:00:00.000Z'
--
CREATE INDEX recipient_version_by_recorded_to ON recipient_version (recorded_to)
WHERE recorded_to < '9999-12-31T00:00:00.000Z'
