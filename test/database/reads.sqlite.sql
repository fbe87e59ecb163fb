-- A page of all flows
SELECT f.*
  FROM data_flow_version f
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND f.data_flow_id > :afterId
  ORDER BY f.data_flow_id LIMIT :most;

-- The number of all flows
SELECT count(*) AS count
  FROM data_flow_version f
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to;

-- A page of an outcome
SELECT f.*
  FROM data_flow_version f
  WHERE f.data_flow_id IN (SELECT DISTINCT c.data_flow_id
  FROM coverage_period c
  CROSS JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  WHERE c.outcome = :oneOutcome
  AND c.data_flow_id > :afterId
  AND c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  ORDER BY c.data_flow_id LIMIT :most)
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  ORDER BY f.data_flow_id;

-- The number of an outcome
SELECT count(DISTINCT c.data_flow_id) AS count
  FROM coverage_period c
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome));

-- A page of an outcome in a place
SELECT f.*
  FROM data_flow_version f
  WHERE f.data_flow_id IN (SELECT DISTINCT c.data_flow_id
  FROM coverage_period c
  CROSS JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  WHERE c.outcome = :oneOutcome
  AND c.data_flow_id > :afterId
  AND c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.destination = :oneDestination
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  AND c.destination IN (SELECT value
  FROM json_each(:destination))
  ORDER BY c.data_flow_id LIMIT :most)
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  ORDER BY f.data_flow_id;

-- The number of an outcome in a place
SELECT count(DISTINCT c.data_flow_id) AS count
  FROM coverage_period c
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  AND c.destination IN (SELECT value
  FROM json_each(:destination));

-- A page of two outcomes
SELECT f.*
  FROM data_flow_version f
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND f.data_flow_id > :afterId
  AND EXISTS (SELECT 1
  FROM coverage_period c
  WHERE c.data_flow_id = f.data_flow_id
  AND c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  AND c.regime IN (SELECT value
  FROM json_each(:regime)))
  ORDER BY f.data_flow_id LIMIT :most;

-- The number of two outcomes
SELECT count(DISTINCT c.data_flow_id) AS count
  FROM coverage_period c
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  AND c.regime IN (SELECT value
  FROM json_each(:regime));

-- A page of everything at once
SELECT f.*
  FROM data_flow_version f
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND f.data_flow_id > :afterId
  AND f.destination IN (SELECT value
  FROM json_each(:destination))
  AND f.exporter_id IN (SELECT value
  FROM json_each(:exporter))
  AND f.recipient_id IN (SELECT value
  FROM json_each(:recipient))
  AND EXISTS (SELECT 1
  FROM json_each(f.purposes) AS held
  JOIN json_each(:purpose) AS asked ON asked.value = held.value)
  AND EXISTS (SELECT 1
  FROM json_each(f.data_categories) AS held
  JOIN json_each(:dataCategory) AS asked ON asked.value = held.value)
  AND EXISTS (SELECT 1
  FROM json_each(f.data_subjects) AS held
  JOIN json_each(:dataSubject) AS asked ON asked.value = held.value)
  AND f.staff_data = :staffData
  AND f.onward_of_id IS NULL
  AND f.recipient_id IN (SELECT r.recipient_id
  FROM recipient_version r
  WHERE r.kind IN (SELECT value
  FROM json_each(:recipientKind))
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to)
  AND (f.exporter_id IN (SELECT r.recipient_id
  FROM recipient_version r
  WHERE r.search_name LIKE :text ESCAPE '!'
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to)
  OR f.recipient_id IN (SELECT r.recipient_id
  FROM recipient_version r
  WHERE r.search_name LIKE :text ESCAPE '!'
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to))
  AND EXISTS (SELECT 1
  FROM coverage_period c
  WHERE c.data_flow_id = f.data_flow_id
  AND c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.regime IN (SELECT value
  FROM json_each(:regime))
  AND (c.tool_code IN (SELECT value
  FROM json_each(:tool))
  OR c.tool_id IN (SELECT value
  FROM json_each(:tool))))
  ORDER BY f.data_flow_id LIMIT :most;

-- The number of everything at once
SELECT count(DISTINCT c.data_flow_id) AS count
  FROM coverage_period c
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.regime IN (SELECT value
  FROM json_each(:regime))
  AND (c.tool_code IN (SELECT value
  FROM json_each(:tool))
  OR c.tool_id IN (SELECT value
  FROM json_each(:tool)))
  AND c.destination IN (SELECT value
  FROM json_each(:destination))
  AND EXISTS (SELECT 1
  FROM data_flow_version f
  WHERE f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND f.exporter_id IN (SELECT value
  FROM json_each(:exporter))
  AND f.recipient_id IN (SELECT value
  FROM json_each(:recipient))
  AND EXISTS (SELECT 1
  FROM json_each(f.purposes) AS held
  JOIN json_each(:purpose) AS asked ON asked.value = held.value)
  AND EXISTS (SELECT 1
  FROM json_each(f.data_categories) AS held
  JOIN json_each(:dataCategory) AS asked ON asked.value = held.value)
  AND EXISTS (SELECT 1
  FROM json_each(f.data_subjects) AS held
  JOIN json_each(:dataSubject) AS asked ON asked.value = held.value)
  AND f.staff_data = :staffData
  AND f.onward_of_id IS NULL
  AND f.recipient_id IN (SELECT r.recipient_id
  FROM recipient_version r
  WHERE r.kind IN (SELECT value
  FROM json_each(:recipientKind))
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to)
  AND (f.exporter_id IN (SELECT r.recipient_id
  FROM recipient_version r
  WHERE r.search_name LIKE :text ESCAPE '!'
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to)
  OR f.recipient_id IN (SELECT r.recipient_id
  FROM recipient_version r
  WHERE r.search_name LIKE :text ESCAPE '!'
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to)));

-- A page in the order EXPORTER
SELECT f.*
  FROM data_flow_version f
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND (f.exporter_id, f.data_flow_id) > (:afterKey, :afterId)
  ORDER BY f.exporter_id, f.data_flow_id LIMIT :most;

-- A page in the order RECIPIENT
SELECT f.*
  FROM data_flow_version f
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND (f.recipient_id, f.data_flow_id) > (:afterKey, :afterId)
  ORDER BY f.recipient_id, f.data_flow_id LIMIT :most;

-- Coverages counted by DESTINATION
SELECT c.destination AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Coverages counted by EXPORTER
SELECT f.exporter_id AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Coverages counted by RECIPIENT
SELECT f.recipient_id AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Coverages counted by RECIPIENT_KIND
SELECT k.kind AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  JOIN recipient_version k ON k.recipient_id = f.recipient_id
  AND k.valid_from <= :on
  AND :on < k.valid_to
  AND k.recorded_from <= :knownAt
  AND :knownAt < k.recorded_to
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Coverages counted by PURPOSE
SELECT e.value AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  CROSS JOIN json_each(f.purposes) AS e
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Coverages counted by DATA_CATEGORY
SELECT e.value AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  JOIN data_flow_version f ON f.data_flow_id = c.data_flow_id
  AND f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  CROSS JOIN json_each(f.data_categories) AS e
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Coverages counted by TOOL
SELECT c.tool_code AS key, c.regime AS regime, c.outcome AS outcome, count(*) AS count
  FROM coverage_period c
  WHERE c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  AND c.outcome IN (SELECT value
  FROM json_each(:outcome))
  GROUP BY 1, 2, 3
  ORDER BY 1, 2, 3;

-- Parties of a page
SELECT v.*
  FROM recipient_version v
  WHERE v.recipient_id IN (SELECT value
  FROM json_each(:ids))
  AND v.valid_from <= :on
  AND :on < v.valid_to
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- Answers of a page
SELECT c.*
  FROM coverage_period c
  WHERE c.data_flow_id IN (SELECT value
  FROM json_each(:flowIds))
  AND c.valid_from <= :on
  AND :on < c.valid_to
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to;

-- Answers over time
SELECT c.*
  FROM coverage_period c
  WHERE c.data_flow_id IN (SELECT value
  FROM json_each(:flowIds))
  AND c.recorded_from <= :knownAt
  AND :knownAt < c.recorded_to
  ORDER BY c.regime, c.valid_from;

-- Hops onward
SELECT v.*
  FROM data_flow_version v
  WHERE v.onward_of_id IN (SELECT value
  FROM json_each(:ids))
  AND v.valid_from <= :on
  AND :on < v.valid_to
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to
  ORDER BY v.data_flow_id;

-- Recipients by name
SELECT v.*
  FROM recipient_version v
  WHERE v.valid_from <= :on
  AND :on < v.valid_to
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to
  AND v.search_name LIKE :text ESCAPE '!'
  AND (v.search_name, v.recipient_id) > (:afterKey, :afterId)
  ORDER BY v.search_name, v.recipient_id LIMIT :most;

-- Flows up to a day, for a letter
SELECT v.*
  FROM data_flow_version v
  WHERE v.exporter_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to
  AND v.valid_from <= :on
  AND (v.data_flow_id > :afterId
  OR (v.data_flow_id = :afterId
  AND v.valid_from > :afterFrom))
  ORDER BY v.data_flow_id, v.valid_from LIMIT :most;

-- Affiliates of the past, for a letter
SELECT f.recipient_id, min(CASE WHEN f.valid_from > r.valid_from THEN f.valid_from ELSE r.valid_from END) AS first_day, max(CASE WHEN f.valid_to < r.valid_to THEN f.valid_to ELSE r.valid_to END) AS end_day
  FROM data_flow_version f
  JOIN recipient_version r ON r.recipient_id = f.recipient_id
  AND r.kind = 'AFFILIATE'
  AND r.in_group = :inGroup
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to
  AND r.valid_from < f.valid_to
  AND f.valid_from < r.valid_to
  WHERE f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND EXISTS (SELECT 1
  FROM json_each(f.data_subjects) AS held
  JOIN json_each(:subjects) AS asked ON asked.value = held.value)
  AND f.valid_from <= :on
  AND r.valid_from <= :on
  AND NOT EXISTS (SELECT 1
  FROM data_flow_version n
  JOIN recipient_version s ON s.recipient_id = n.recipient_id
  AND s.kind = 'AFFILIATE'
  AND s.in_group = :inGroup
  AND s.valid_from <= :on
  AND :on < s.valid_to
  AND s.recorded_from <= :knownAt
  AND :knownAt < s.recorded_to
  WHERE n.recipient_id = f.recipient_id
  AND n.valid_from <= :on
  AND :on < n.valid_to
  AND n.recorded_from <= :knownAt
  AND :knownAt < n.recorded_to
  AND EXISTS (SELECT 1
  FROM json_each(n.data_subjects) AS held
  JOIN json_each(:subjects) AS asked ON asked.value = held.value))
  GROUP BY f.recipient_id
  ORDER BY f.recipient_id LIMIT :most;

-- Flows of unknown people
SELECT count(*) AS count
  FROM data_flow_version f
  JOIN recipient_version r ON r.recipient_id = f.recipient_id
  AND r.kind = 'AFFILIATE'
  AND r.in_group = :inGroup
  AND r.valid_from <= :on
  AND :on < r.valid_to
  AND r.recorded_from <= :knownAt
  AND :knownAt < r.recorded_to
  WHERE f.valid_from <= :on
  AND :on < f.valid_to
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to
  AND f.data_subjects = '[]';

-- Contacts of a page
SELECT c.*
  FROM contact c
  WHERE c.recipient_id IN (SELECT value
  FROM json_each(:recipientIds))
  AND c.created_at <= :knownAt
  ORDER BY c.created_at, c.id;

-- What the core is told
SELECT v.*
  FROM data_flow_version v
  WHERE v.data_flow_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM data_flow_version v
  WHERE v.data_flow_id IN ( WITH RECURSIVE hop(id) AS ( SELECT f.data_flow_id
  FROM data_flow_version f
  WHERE f.data_flow_id IN (SELECT value
  FROM json_each(:ids))
  UNION SELECT f.onward_of_id
  FROM data_flow_version f
  JOIN hop ON f.data_flow_id = hop.id
  WHERE f.onward_of_id IS NOT NULL
  AND f.recorded_from <= :knownAt
  AND :knownAt < f.recorded_to) SELECT id
  FROM hop)
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM recipient_version v
  WHERE v.recipient_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM standing_version v
  WHERE v.recipient_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM safeguard_version v
  WHERE v.version_id IN ( SELECT i.version_id
  FROM safeguard_party i
  JOIN safeguard_party e ON e.version_id = i.version_id
  WHERE i.recipient_id IN (SELECT value
  FROM json_each(:ids))
  AND e.recipient_id || '|' || i.recipient_id IN (SELECT value
  FROM json_each(:pairs)))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM transfer_impact_assessment_version v
  WHERE v.recipient_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM derogation_version v
  WHERE v.flow_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;

-- What the core is told
SELECT v.*
  FROM standing_version v
  WHERE v.recipient_id IN (SELECT value
  FROM json_each(:ids))
  AND v.recorded_from <= :knownAt
  AND :knownAt < v.recorded_to;
