using System.Globalization;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Roles;

/// <param name="Search">Part of a name, in either language.</param>
public sealed record ListRoleProfilesRequest([property: QueryParam] string? Search = null);

/// <param name="Version">The published version, or 1 while the first is a draft.</param>
/// <param name="Status">Draft until the first publication.</param>
/// <param name="HasDraft">A next version has been begun.</param>
/// <param name="People">How many have the role today.</param>
public sealed record RoleProfileSummaryView(
    Guid RoleProfileId, LocalizedText Name, int Version, RoleProfileStatus Status, bool HasDraft, int Requirements, int People);

public sealed record RoleProfilesView(IReadOnlyList<RoleProfileSummaryView> Items);

/// <summary>All role profiles by name</summary>
internal sealed class ListRoleProfilesEndpoint(IQuerySession session, TimeProvider clock) : Endpoint<ListRoleProfilesRequest, RoleProfilesView>
{
    private const CompareOptions Forgiving = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    public override void Configure()
    {
        Get("/role-profiles");
        Policies("role-profile.read");
    }

    public override async Task HandleAsync(ListRoleProfilesRequest request, CancellationToken ct)
    {
        var profiles = await session.Query<RoleProfile>().ToListAsync(ct);
        var people = await session.PeopleByRole(clock.Today(), ct);
        await Send.OkAsync(new RoleProfilesView([
            .. profiles
                .Where(p => Matches(p.Name.Sv, request.Search) || Matches(p.Name.En, request.Search))
                .OrderBy(p => p.Name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase)
                .Select(p => Summary(p, people.GetValueOrDefault(p.Id))),
        ]), ct);
    }

    private static RoleProfileSummaryView Summary(RoleProfile profile, int people) => profile.Current() is { } current
        ? new(profile.Id, profile.Name, current.Number, RoleProfileStatus.Published, profile.Draft is not null, current.Requirements.Count, people)
        : new(profile.Id, profile.Name, 1, RoleProfileStatus.Draft, HasDraft: true, profile.Draft!.Count, people);

    private static bool Matches(string? name, string? search) => string.IsNullOrWhiteSpace(search)
        || name is not null && CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, search.Trim(), Forgiving) >= 0;
}
