using System.Runtime.CompilerServices;

namespace Competence.Client;

/// <summary>Reads a list page by page.</summary>
public static class Paging
{
    /// <summary>
    /// Every item of every page: <c>client.All(cursor => client.SearchPeopleAsync(cursor: cursor), page => (page.Items, page.NextCursor))</c>.
    /// A next page is asked for only when the one before has been read.
    /// </summary>
    public static async IAsyncEnumerable<TItem> All<TPage, TItem>(
        this CompetenceClient client,
        Func<string?, Task<TPage>> ask,
        Func<TPage, (IEnumerable<TItem> Items, string? NextCursor)> parts,
        [EnumeratorCancellation] CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        string? cursor = null;
        do
        {
            ct.ThrowIfCancellationRequested();
            var (items, next) = parts(await ask(cursor));
            foreach (var item in items) yield return item;
            cursor = next;
        }
        while (cursor is not null);
    }
}
