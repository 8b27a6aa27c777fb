using Competence.Kernel;
using FastEndpoints;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Wolverine;

namespace Competence.Goals.LearningTime;

public sealed record MarkAbsenceRequest([property: RouteParam] Guid PersonId, [property: RouteParam] DateOnly Week, [property: FromBody] AbsenceBody Body);

/// <param name="Days">All the days of the week, Monday to Friday, on which one does not work; why is not asked.</param>
public sealed record AbsenceBody(IReadOnlyList<DateOnly> Days);

internal sealed class MarkAbsenceValidator : Validator<MarkAbsenceRequest>
{
    public MarkAbsenceValidator()
    {
        RuleFor(r => r.Week).InclusiveBetween(LearningWeek.FirstDay, LearningWeek.LastDay).Must(week => week.DayOfWeek == DayOfWeek.Monday);
        RuleFor(r => r.Body.Days).NotNull().Must(days => days.Count <= LearningBudget.WorkingDays);
        RuleForEach(r => r.Body.Days).Must((request, day) => LearningBudget.IsWorkingDay(day) && LearningWeek.MondayOf(day) == request.Week);
    }
}

/// <summary>Say on which days of a week one does not work</summary>
/// <remarks>Holiday or leave: the budget of the week shrinks by them. The list replaces what was said before.</remarks>
internal sealed class MarkAbsenceEndpoint(IMessageBus bus) : Endpoint<MarkAbsenceRequest>
{
    public override void Configure()
    {
        Put("/people/{PersonId}/learning-weeks/{Week}/absence");
        Policies("learning-time.write");
        Description(d => d.Produces(204).ProducesProblem(404), clearDefaults: false);
    }

    public override async Task HandleAsync(MarkAbsenceRequest request, CancellationToken ct) =>
        await Send.ResultAsync((await bus.InvokeAsync<Outcome>(new MarkAbsence(request.PersonId, request.Week, request.Body.Days), ct)).ToResult(() => Results.NoContent()));
}
