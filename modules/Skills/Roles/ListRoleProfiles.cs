using System.Globalization;
using Competence.Kernel;
using FastEndpoints;
using Marten;

namespace Competence.Skills.Roles;

/// <param name="Search">Part of a name, in either language.</param>
/// <param name="IsInReview">Only those whose next version waits for a review, or does not.</param>
/// <param name="IsRetired">Only those out of use; otherwise only those in use.</param>
public sealed record ListRoleProfilesRequest(
    [property: QueryParam] string? Search = null, [property: QueryParam] bool? IsInReview = null, [property: QueryParam] bool? IsRetired = null);

/// <param name="Version">The published version, or 1 while the first is a draft.</param>
/// <param name="Status">Of that version: draft or in review until the first publication, then published or retired.</param>
/// <param name="HasDraft">A next version has been begun.</param>
/// <param name="IsInReview">The next version waits for a review.</param>
/// <param name="ReviewerId">Who is asked for that review, where somebody is.</param>
/// <param name="People">How many have the role today.</param>
public sealed record RoleProfileSummaryView(
    Guid RoleProfileId, LocalizedText Name, int Version, RoleProfileStatus Status, bool HasDraft, bool IsInReview, Guid? ReviewerId,
    int Requirements, int People);

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
                .Where(p => p.IsRetired == (request.IsRetired ?? false) && (request.IsInReview ?? p.IsInReview()) == p.IsInReview())
                .Where(p => Matches(p.Name.Sv, request.Search) || Matches(p.Name.En, request.Search))
                .OrderBy(p => p.Name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName), StringComparer.CurrentCultureIgnoreCase)
                .Select(p => Summary(p, people.GetValueOrDefault(p.Id))),
        ]), ct);
    }

    private static RoleProfileSummaryView Summary(RoleProfile profile, int people)
    {
        var shown = profile.At(profile.Current()?.Number)!;
        return new(
            profile.Id, profile.Name, shown.Number, profile.IsRetired ? RoleProfileStatus.Retired : shown.Status, profile.Draft is not null,
            profile.IsInReview(), profile.IsInReview() ? profile.Review!.ReviewerId : null, shown.Requirements.Count, people);
    }

    private static bool Matches(string? name, string? search) => string.IsNullOrWhiteSpace(search)
        || name is not null && CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, search.Trim(), Forgiving) >= 0;
}
