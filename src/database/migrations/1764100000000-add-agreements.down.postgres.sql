DROP TABLE contact
--
DROP TABLE processing_agreement_version
--
DROP TABLE sub_processor_notice_version
--
DROP TABLE processing_agreement
--
DROP TABLE sub_processor_notice
--
DROP FUNCTION contact_erase_only
--
DROP FUNCTION processing_agreement_version_no_overlap
--
DROP FUNCTION sub_processor_notice_version_no_overlap
