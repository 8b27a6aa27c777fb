using Competence.Api.Access.Doors;
using Competence.Kernel;
using FastEndpoints;

namespace Competence.Api.Access.Accounts;

/// <summary>Who is signed in, and what the client needs to know to show the right things; what may be done is decided by each request.</summary>
/// <param name="DirectReports">How many people report to them today.</param>
/// <param name="PartnerUnitIds">Of which units, with all below, they are HR partner.</param>
/// <param name="AntiforgeryToken">To send as <c>X-Antiforgery</c> with everything that changes something.</param>
public sealed record MeView(
    Guid? PersonId, string DisplayName, string GivenName, string? Email, string Locale, string Organisation, IReadOnlyList<Role> Roles,
    int DirectReports, Guid? UnitId, IReadOnlyList<Guid> PartnerUnitIds, bool IsActingAs, SecondFactorView SecondFactor, string AntiforgeryToken);

/// <param name="IsRequired">A role of theirs demands it.</param>
/// <param name="IsEnrolled">They give one-time codes when they sign in.</param>
public sealed record SecondFactorView(bool IsRequired, bool IsEnrolled);

/// <summary>Employee and manager follow from the directory; the others have been granted.</summary>
public enum Role
{
    Employee, Manager, HrPartner, HrAdmin, SkillOwner, Learning, Compliance, Analyst, Representative, Auditor, TenantAdmin,
}

/// <summary>The signed-in person</summary>
internal sealed class GetMeEndpoint(MeReader me) : EndpointWithoutRequest<MeView>
{
    public override void Configure()
    {
        Get("/me");
        Policies("me.read");
    }

    public override async Task HandleAsync(CancellationToken ct) =>
        await Send.OkAsync(await me.Read(Actor.Of(User)!, SignedIn.Of(HttpContext), ct), ct);
}

/// <summary>What the session, rather than the directory, tells of who is signed in.</summary>
internal sealed record SignedIn(bool HasSecondFactor, bool IsActingAs, string AntiforgeryToken)
{
    public static SignedIn Of(HttpContext http) => new(
        http.User.HasClaim(c => c.Type == SessionDoor.FactorClaim),
        http.User.HasClaim(c => c.Type == SessionDoor.ActingClaim),
        SessionCookie.Read(http.Request) is { } id ? SessionCookie.AntiforgeryToken(id) : "");
}
