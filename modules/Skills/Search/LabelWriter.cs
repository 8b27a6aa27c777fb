using Competence.Kernel;
using Competence.Skills.Catalogue;
using Marten;

namespace Competence.Skills.Search;

/// <summary>
/// Gathers the names of many things and writes them in one statement a table. A thing's new rows are written before its
/// old ones are removed, for they inherit its framework and status.
/// </summary>
internal sealed class LabelWriter(LabelTable table)
{
    private readonly List<string> tenants = [], languages = [], labels = [], normalised = [], kinds = [], frameworks = [], statuses = [];
    private readonly List<Guid> things = [], writers = [];
    private readonly List<bool> preferred = [], decided = [];
    private readonly List<(string Tenant, Guid Thing, Guid Writer, string Language)> replaced = [];

    public bool IsEmpty => replaced.Count == 0;

    /// <param name="writer">The event or the step that says so; rows of another writer are removed in the same languages.</param>
    /// <param name="decides">True where the writer speaks for both languages and for the kind, false where only for what it names.</param>
    public void Add(Guid writer, string tenant, Guid thing, LocalizedText label, AlternativeLabels alternatives, LabelTraits traits, bool decides)
    {
        Language("sv", label.Sv, alternatives.Sv);
        Language("en", label.En, alternatives.En);

        void Language(string language, string? name, IReadOnlyList<string> others)
        {
            if (name is null && !decides) return;
            replaced.Add((tenant, thing, writer, language));
            if (name is not null) Rows(language, name, true);
            foreach (var other in others) Rows(language, other, false);
        }

        void Rows(string language, string name, bool isPreferred)
        {
            foreach (var form in Wording.FormsOf(name).Where(form => form.Length > 0))
            {
                tenants.Add(tenant);
                things.Add(thing);
                languages.Add(language);
                labels.Add(name);
                normalised.Add(form);
                preferred.Add(isPreferred);
                kinds.Add(traits.Kind);
                frameworks.Add(traits.Framework);
                statuses.Add(traits.Status);
                decided.Add(decides);
                writers.Add(writer);
            }
        }
    }

    public void Flush(IDocumentOperations operations)
    {
        if (IsEmpty) return;
        operations.QueueSqlCommand(
            $"""
            insert into {table.Name} (tenant_id, {table.Id}, language, label, normalised, is_preferred, kind, framework, status, written_by)
            select n.tenant_id, n.thing, n.language, n.label, n.normalised, n.is_preferred,
                   case when n.decides then n.kind else coalesce(o.kind, n.kind) end,
                   coalesce(o.framework, n.framework), coalesce(o.status, n.status), n.written_by
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                 as n (tenant_id, thing, language, label, normalised, is_preferred, decides, kind, framework, status, written_by)
            left join (
                select distinct on (tenant_id, {table.Id}) tenant_id, {table.Id} as thing, kind, framework, status
                from {table.Name} where tenant_id = any(?) and {table.Id} = any(?)) o
              on o.tenant_id = n.tenant_id and o.thing = n.thing
            """,
            tenants.ToArray(), things.ToArray(), languages.ToArray(), labels.ToArray(), normalised.ToArray(),
            preferred.ToArray(), decided.ToArray(), kinds.ToArray(), frameworks.ToArray(), statuses.ToArray(), writers.ToArray(),
            tenants.Distinct().ToArray(), replaced.Select(r => r.Thing).Distinct().ToArray());
        operations.QueueSqlCommand(
            $"""
            delete from {table.Name} l using unnest(?, ?, ?, ?) as n (tenant_id, thing, written_by, language)
            where l.tenant_id = n.tenant_id and l.{table.Id} = n.thing and l.language = n.language and l.written_by <> n.written_by
            """,
            replaced.Select(r => r.Tenant).ToArray(), replaced.Select(r => r.Thing).ToArray(),
            replaced.Select(r => r.Writer).ToArray(), replaced.Select(r => r.Language).ToArray());
        operations.QueueSqlCommand(
            $"""
            insert into {table.Words} (tenant_id, word)
            select distinct n.tenant_id, w.word from unnest(?, ?) as n (tenant_id, label), regexp_split_to_table(n.label, ' ') as w (word)
            where length(w.word) between 3 and 60 order by 1, 2
            on conflict do nothing
            """,
            tenants.ToArray(), normalised.ToArray());
    }
}

/// <summary>What a search can be narrowed by.</summary>
internal sealed record LabelTraits(string Kind, string Framework, string Status);
