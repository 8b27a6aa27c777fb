using Competence.Tables;
using Marten;
using Marten.Schema;
using Marten.Schema.Indexing.Unique;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.People.Persons;

/// <summary>Columns and indexes of the details: nobody shares an identity, a search reads an index, a list is sorted as Swedes sort.</summary>
internal static class PersonDetailsTable
{
    public static void StorePersonDetails(this StoreOptions marten)
    {
        marten.Storage.ExtendedSchemaObjects.Add(new Extension("pg_trgm"));
        marten.Schema.For<PersonDetails>().DatabaseSchemaName("people")
            .Duplicate(d => d.GivenName).Duplicate(d => d.FamilyName)
            .Duplicate(d => d.Searched, configure: i => i.Words("ix_person_details_searched"))
            .Duplicate(d => d.Folded, configure: i => i.Words("ix_person_details_folded"))
            .UniqueIndex(UniqueIndexType.DuplicatedField, "ux_person_details_external_id", TenancyScope.PerTenant, d => d.ExternalId!)
            .UniqueIndex(UniqueIndexType.DuplicatedField, "ux_person_details_user_name", TenancyScope.PerTenant, d => d.UserNameKey!)
            .UniqueIndex(UniqueIndexType.DuplicatedField, "ux_person_details_email", TenancyScope.PerTenant, d => d.EmailKey!)
            .UniqueIndex(UniqueIndexType.DuplicatedField, "ux_person_details_employee_number", TenancyScope.PerTenant, d => d.EmployeeNumber!)
            .Index(d => d.FamilyName, i =>
            {
                i.Name = "ix_person_details_name";
                i.Collation = Rows.Swedish.Trim('"');
            });
    }

    private static void Words(this IndexDefinition index, string name)
    {
        index.Name = name;
        index.Method = IndexMethod.gin;
        index.Mask = "? gin_trgm_ops";
        index.StorageParameters["fastupdate"] = "off"; // a list of pending entries turns a search after an import into a scan
    }
}
