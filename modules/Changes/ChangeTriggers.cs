namespace Competence.Changes;

/// <param name="Id">SQL: what a changed row is about.</param>
/// <param name="UpdateOf">The one column whose update counts; without it every update.</param>
/// <param name="Tenant">SQL: whose it is.</param>
public sealed record WatchedTable(string Name, string Kind, string Id = WatchedTable.Whole, string? UpdateOf = null, string Tenant = "tenant_id")
{
    /// <summary>What is read anew as a whole.</summary>
    public const string Whole = "'00000000-0000-0000-0000-000000000000'::uuid";
}

/// <summary>
/// The triggers that note changes: Weasel's own triggers know no transition tables, and a trigger for each row would make an
/// import wait.
/// </summary>
internal static class ChangeTriggers
{
    public static string Script(string schema, IEnumerable<WatchedTable> tables) => string.Join('\n', tables.Select(table => Watch(schema, table)));

    private static string Watch(string schema, WatchedTable table)
    {
        var (watched, note, noteRow, noteAll) = ($"{schema}.{table.Name}", $"{schema}.note_{table.Name}", $"{schema}.note_{table.Name}_row", $"{schema}.note_{table.Name}_all");
        const string Insert = $"insert into {ChangeLog.Name} (tenant_id, kind, id) ";
        var statements =
            $"""
            create or replace function {note}() returns trigger language plpgsql as $fn$ begin
            {Insert}select distinct {table.Tenant}, '{table.Kind}', {table.Id} from changed on conflict do nothing; return null; end $fn$;
            create or replace function {noteAll}() returns trigger language plpgsql as $fn$ begin
            {ChangeLog.NoteEverything}; return null; end $fn$;
            create or replace trigger note_insert after insert on {watched} referencing new table as changed for each statement execute function {note}();
            create or replace trigger note_delete after delete on {watched} referencing old table as changed for each statement execute function {note}();
            create or replace trigger note_truncate after truncate on {watched} for each statement execute function {noteAll}();
            """;
        var update = table.UpdateOf is null
            ? $"create or replace trigger note_update after update on {watched} referencing new table as changed for each statement execute function {note}();"
            : $"""
              create or replace function {noteRow}() returns trigger language plpgsql as $fn$ begin
              {Insert}values (new.{table.Tenant}, '{table.Kind}', new.{table.Id}) on conflict do nothing; return null; end $fn$;
              create or replace trigger note_update after update of {table.UpdateOf} on {watched} for each row execute function {noteRow}();
              """;
        return $"{statements}\n{update}";
    }
}
