using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using Competence.Kernel;

namespace Competence.Api.Printing;

/// <summary>What is printed, as it goes to the program that prints.</summary>
/// <param name="Cookies">The reader's own: the page is fetched as they would.</param>
internal sealed record PrintOrder(Uri Url, IReadOnlyList<PrintCookie> Cookies, string Language)
{
    public override string ToString() => nameof(PrintOrder);
}

internal sealed record PrintCookie(string Name, string Value);

/// <summary>
/// Makes a PDF with the browser of the machine, through the program that <c>Printing:Command</c> names: it reads an order as JSON and writes
/// the PDF. Two at a time, for each starts a browser.
/// </summary>
internal sealed class Printer(IConfiguration configuration, ILogger<Printer> log) : IDisposable
{
    public static readonly Refusal
        NoBrowser = new(503, "printing.no-browser"),
        Failed = new(503, "printing.failed");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly SemaphoreSlim places = new(2);

    public async Task<(byte[]? Pdf, Refusal? Refusal)> Print(PrintOrder order, CancellationToken ct)
    {
        if (configuration["Printing:Command"]?.Split(' ', 2) is not [var program, .. var arguments]) return (null, NoBrowser);
        await places.WaitAsync(ct);
        try
        {
            return await Run(new(program, arguments.SingleOrDefault() ?? ""), order, ct);
        }
        catch (Win32Exception missing)
        {
            log.LogError(missing, "The program that prints could not be started: {Program}", program);
            return (null, NoBrowser);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private async Task<(byte[]?, Refusal?)> Run(ProcessStartInfo program, PrintOrder order, CancellationToken ct)
    {
        (program.RedirectStandardInput, program.RedirectStandardOutput, program.RedirectStandardError) = (true, true, true);
        using var process = Process.Start(program)!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            var faults = process.StandardError.ReadToEndAsync(patience.Token);
            await process.StandardInput.WriteAsync(JsonSerializer.Serialize(order, Json));
            process.StandardInput.Close();
            using var pdf = new MemoryStream();
            await process.StandardOutput.BaseStream.CopyToAsync(pdf, patience.Token);
            await process.WaitForExitAsync(patience.Token);
            if (process.ExitCode == 0 && pdf.Length > 0) return (pdf.ToArray(), null);
            log.LogError("A page could not be printed: {Faults}", await faults);
            return (null, Failed);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            log.LogError("A page was not printed within {Patience}.", Patience);
            return (null, Failed);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
