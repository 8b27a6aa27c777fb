using Competence.Kernel;
using Competence.People.Lines;
using Competence.People.Persons;
using FastEndpoints;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Competence.People.Directory;

/// <param name="AsOf">The day whose links are shown; today where left out.</param>
public sealed record GetPersonRequest([property: RouteParam] Guid PersonId, [property: QueryParam] DateOnly? AsOf = null);

/// <param name="EmployeeNumber">This, user name, external id, locale and employment: null where the reader may not see the private profile.</param>
/// <param name="Employment">Of that day, else the next to come, else the last.</param>
/// <param name="Roles">Held that day or later.</param>
/// <param name="Line">From the own manager upwards.</param>
/// <param name="Reports">How many report directly.</param>
public sealed record PersonView(
    Guid PersonId,
    string DisplayName,
    string GivenName,
    string FamilyName,
    string? Email,
    string? Title,
    Guid? UnitId,
    string? UnitName,
    Guid? ManagerId,
    string? ManagerName,
    bool IsActive,
    string? EmployeeNumber,
    string? UserName,
    string? ExternalId,
    string? Locale,
    EmploymentView? Employment,
    IReadOnlyList<RoleView> Roles,
    IReadOnlyList<PersonCardView> Line,
    int Reports,
    IReadOnlyList<DeputyView> Deputies);

/// <param name="End">The first day no longer employed; null while open.</param>
/// <param name="ContractedHours">Hours a week.</param>
public sealed record EmploymentView(DateOnly Start, DateOnly? End, EndReason? EndReason, decimal? ContractedHours);

/// <param name="To">The first day no longer; null while open.</param>
public sealed record RoleView(Guid RoleProfileId, DateOnly From, DateOnly? To);

/// <param name="To">The first day no longer; null while open.</param>
public sealed record DeputyView(Guid DeputyId, string DeputyName, DateOnly From, DateOnly? To);

/// <summary>One person: card, employment, roles, line and deputies</summary>
/// <remarks>The ETag is the version that a change of the name is based on.</remarks>
internal sealed class GetPersonEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<GetPersonRequest, PersonView>
{
    public override void Configure()
    {
        Get("/people/{personId}");
        Policies("directory.read");
        Description(d => d.ProducesProblem(404));
    }

    public override async Task HandleAsync(GetPersonRequest request, CancellationToken ct)
    {
        var day = request.AsOf ?? clock.Today();
        var person = await session.LoadAsync<Person>(request.PersonId, ct);
        var details = await session.LoadAsync<PersonDetails>(request.PersonId, ct);
        if (person is null || details is null)
        {
            await Send.ResultAsync(Outcome.Problem(Refusals.UnknownPerson));
            return;
        }
        var view = await View(person, details, day, ct);
        if (await policy.Can(Actor.Of(User)!, "profile.read", person.Id, ct) is not null)
            view = view with { EmployeeNumber = null, UserName = null, ExternalId = null, Locale = null, Employment = null };
        HttpContext.Response.Headers.ETag = Outcome.ETagOf(person.Changes);
        await Send.OkAsync(view, ct);
    }

    private async Task<PersonView> View(Person person, PersonDetails details, DateOnly day, CancellationToken ct)
    {
        var above = await session.LineAbove(person.Id, day, ct);
        var reports = await session.ReportsOf(person.Id, day, all: false, ct);
        Link[] deputies = [.. person.Deputies.Where(d => d.To is null || d.To > day)];
        var names = (await session.LoadManyAsync<PersonDetails>(ct, [.. deputies.Select(d => d.TargetId)])).ToDictionary(d => d.Id, d => d.DisplayName);
        var card = (await session.PersonCardsOf([person.Id], day, ct))[0];
        var employment = person.NearestEmployment(day);
        return new(
            card.PersonId, card.DisplayName, card.GivenName, card.FamilyName, card.Email, card.Title,
            card.UnitId, card.UnitName, card.ManagerId, card.ManagerName, card.IsActive,
            details.EmployeeNumber, details.UserName, details.ExternalId, details.Locale,
            employment is null ? null : new(employment.Start, employment.End, employment.EndReason, employment.HoursAt(day)),
            [.. person.Roles.Where(r => r.To is null || r.To > day).Select(r => new RoleView(r.TargetId, r.From, r.To))],
            await session.PersonCardsOf(above, day, ct),
            reports.Count,
            [.. deputies.Select(d => new DeputyView(d.TargetId, names.GetValueOrDefault(d.TargetId, ""), d.From, d.To))]);
    }
}
