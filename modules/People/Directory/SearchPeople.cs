using Competence.Kernel;
using Competence.People.Persons;
using FastEndpoints;
using FluentValidation;
using Marten;

namespace Competence.People.Directory;

/// <param name="Search">Beginnings of names, an address or a title; forgives å/a, ö/o and small slips. Or a whole
/// employee number, of somebody whose private profile the reader may see.</param>
/// <param name="UnitId">Only who belongs to this unit or one under it, today.</param>
/// <param name="ManagerId">Only who reports to this person, today.</param>
/// <param name="IsActive">Only who is, or is not, employed today.</param>
/// <param name="Cursor">The last answer's nextCursor, with the same search and filters.</param>
/// <param name="Limit">1 to 100; 25 where left out.</param>
public sealed record SearchPeopleRequest(
    [property: QueryParam] string? Search = null,
    [property: QueryParam] Guid? UnitId = null,
    [property: QueryParam] Guid? ManagerId = null,
    [property: QueryParam] bool? IsActive = null,
    [property: QueryParam] string? Cursor = null,
    [property: QueryParam] int? Limit = null);

internal sealed class SearchPeopleValidator : Validator<SearchPeopleRequest>
{
    public SearchPeopleValidator()
    {
        RuleFor(r => r.Search).MaximumLength(200);
        RuleFor(r => r.Limit).InclusiveBetween(1, 100);
        RuleFor(r => r.Cursor).Must(c => SearchCursor.Parse(c) is not null).When(r => r.Cursor is not null);
    }
}

/// <summary>Search the directory</summary>
/// <remarks>Best match first; without a search, by family name as Swedes sort.</remarks>
internal sealed class SearchPeopleEndpoint(IQuerySession session, IPolicy policy, TimeProvider clock) : Endpoint<SearchPeopleRequest, Page<PersonCardView>>
{
    public override void Configure()
    {
        Get("/people");
        Policies("directory.read");
    }

    public override async Task HandleAsync(SearchPeopleRequest request, CancellationToken ct)
    {
        var today = clock.Today();
        await using var search = new PeopleSearch(session, today);
        var (people, next) = await search.Run(request, await Numbered(request.Search, ct), ct);
        await Send.OkAsync(new(await session.PersonCardsOf(people, today, ct), next?.ToString()), ct);
    }

    private async Task<Guid?> Numbered(string? search, CancellationToken ct)
    {
        var number = search?.Trim();
        if (string.IsNullOrEmpty(number) || !number.Any(char.IsAsciiDigit)) return null;
        var found = await session.Query<PersonDetails>().Where(d => d.EmployeeNumber == number).Select(d => d.Id).ToListAsync(ct);
        return found is [var person] && await policy.Can(Actor.Of(User)!, "profile.read", person, ct) is null ? person : null;
    }
}
