using Competence.Changes;
using Marten;

namespace Competence.People.Lines;

/// <summary>All that a <see cref="Look"/> is read from, as one: an organisation changes far more seldom than it is asked about.</summary>
public static class LineChanges
{
    private const string Kind = "people.lines";

    public static Change Of(string tenant) => new(tenant, Kind, Guid.Empty);

    internal static void WatchLines(this StoreOptions marten) => marten.Watch<Line>("people",
        new("links", Kind), new("mt_doc_unit", Kind), new("mt_doc_grants", Kind), new("mt_doc_person", Kind));
}
