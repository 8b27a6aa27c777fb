using FastEndpoints;
using FluentValidation;

namespace Competence.People.Imports;

public sealed record GetPeopleImportGuessRequest([property: FromBody] FileColumns Body);

/// <param name="Columns">The file's headings, as the upload was answered.</param>
public sealed record FileColumns(IReadOnlyList<string> Columns);

/// <param name="Mapping">Field to column, for the fields that a column was found for.</param>
/// <param name="Missing">Fields that an import of new people cannot do without, and no column was found for.</param>
public sealed record ImportGuessView(IReadOnlyDictionary<string, GuessedColumn> Mapping, IReadOnlyList<string> Missing);

internal sealed class GetPeopleImportGuessValidator : Validator<GetPeopleImportGuessRequest>
{
    public GetPeopleImportGuessValidator()
    {
        RuleFor(r => r.Body.Columns).NotEmpty().Must(columns => columns.Count <= 500);
        RuleForEach(r => r.Body.Columns).NotNull().MaximumLength(500);
    }
}

/// <summary>Guess which column of a file is what</summary>
internal sealed class GetPeopleImportGuessEndpoint : Endpoint<GetPeopleImportGuessRequest, ImportGuessView>
{
    public override void Configure()
    {
        Post("/people/imports/mapping");
        Policies("import.write");
    }

    public override async Task HandleAsync(GetPeopleImportGuessRequest request, CancellationToken ct)
    {
        var guesses = MappingGuess.For(request.Body.Columns);
        await Send.OkAsync(new(
            guesses.ToDictionary(guess => guess.Key.Name(), guess => guess.Value),
            [.. MappingGuess.Missing(guesses).Select(field => field.Name())]), ct);
    }
}
