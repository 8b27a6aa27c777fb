using Competence.Api.Access.Accounts;
using Competence.Api.Access.Doors;
using Competence.Api.Access.FirstRun;
using Competence.Api.Access.Keys;
using Competence.Api.Access.Rules;
using Competence.Changes;
using Marten;
using Marten.Schema;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Competence.Api.Access;

/// <summary>How access is stored. What decides the tenant lies outside every tenant; what belongs to one lies in it.</summary>
internal static class AccessStorage
{
    private const string Schema = "access";

    public static void StoreAccess(this StoreOptions marten)
    {
        marten.Schema.For<Account>().SingleTenanted().DatabaseSchemaName(Schema)
            .UseOptimisticConcurrency(true).Metadata(m => m.Version.MapTo(a => a.Version))
            .UniqueIndex(UniqueIndexType.Computed, "ux_account_key", a => a.Key)
            .UniqueIndex(UniqueIndexType.Computed, "ux_account_person", a => a.Tenant, a => a.PersonId);
        marten.Schema.For<Session>().SingleTenanted().DatabaseSchemaName(Schema).Index(s => s.PersonId);
        marten.Schema.For<ServiceKey>().SingleTenanted().DatabaseSchemaName(Schema).Index(k => k.Tenant);
        marten.Schema.For<Installation>().SingleTenanted().DatabaseSchemaName(Schema);
        marten.Schema.For<Organisation>().DatabaseSchemaName(Schema);
        marten.Schema.For<Preference>().DatabaseSchemaName(Schema);
        marten.Schema.For<Denial>().DatabaseSchemaName(Schema);
        marten.Watch<Session>(Schema, new WatchedTable("mt_doc_session", SessionStore.Changed, "cast(left(id, 32) as uuid)", Tenant: "''"));
        marten.Storage.ExtendedSchemaObjects.Add(FailedTries());
        marten.Storage.ExtendedSchemaObjects.Add(ProtectionKeys());
    }

    private static Table FailedTries()
    {
        var table = new Table(new PostgresqlObjectName(Schema, "failed_tries", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("key", "text").AsPrimaryKey();
        table.AddColumn("count", "integer").NotNull();
        table.AddColumn("last_at", "timestamptz").NotNull();
        table.AddColumn("free_at", "timestamptz").NotNull();
        return table;
    }

    private static Table ProtectionKeys()
    {
        var table = new Table(new PostgresqlObjectName(Schema, "protection_keys", SchemaUtils.IdentifierUsage.General));
        table.AddColumn("name", "text").AsPrimaryKey();
        table.AddColumn("xml", "text").NotNull();
        return table;
    }
}
