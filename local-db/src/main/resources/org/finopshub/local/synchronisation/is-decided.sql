-- Whether a bundle's file was decided. Parameters: file_name, bytes, modified_at.
SELECT EXISTS (
           SELECT 1
             FROM mart.referential_bundle
            WHERE file_name = :file_name
              AND bytes = :bytes
              AND modified_at = :modified_at
       )
