using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Weasel.Core;
using Weasel.Postgresql;

namespace Competence.Changes;

/// <summary>A script that may be run again, as one object of the schema: run where another version of it was run last.</summary>
internal sealed class SchemaScript(string schema, string name, string body) : ISchemaObject
{
    private readonly string mark = $"{schema}.{name}_version";

    private readonly string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))[..16];

    public DbObjectName Identifier { get; } = new PostgresqlObjectName(schema, $"{name}_version", SchemaUtils.IdentifierUsage.General);

    public void WriteCreateStatement(Migrator migrator, TextWriter writer) => writer.WriteLine(
        $"""
        {body}
        create or replace function {mark}() returns text language sql as $fn$ select '{version}'::text $fn$;
        comment on function {mark}() is '{version}';
        """);

    public void WriteDropStatement(Migrator rules, TextWriter writer) => writer.WriteLine($"drop function if exists {mark}();");

    public void ConfigureQueryCommand(Weasel.Core.DbCommandBuilder builder) =>
        builder.Append($"select obj_description(to_regprocedure('{mark}()'), 'pg_proc');");

    public async Task<ISchemaObjectDelta> CreateDeltaAsync(DbDataReader reader, CancellationToken ct = default)
    {
        var found = await reader.ReadAsync(ct) && !await reader.IsDBNullAsync(0, ct) ? reader.GetString(0) : null;
        return new SchemaObjectDelta(this, found == version ? SchemaPatchDifference.None
            : found is null ? SchemaPatchDifference.Create : SchemaPatchDifference.Update);
    }

    public IEnumerable<DbObjectName> AllNames() => [Identifier];
}
