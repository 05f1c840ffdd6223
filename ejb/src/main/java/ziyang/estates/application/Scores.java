package ziyang.estates.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/** 0 to 100 each for 投入、过程、产出、效果; the whole is their mean. */
@Embeddable
public class Scores implements Serializable {

    private static final int PARTS = 4;

    @Min(0)
    @Max(100)
    @Column(name = "input_score")
    private int input;

    @Min(0)
    @Max(100)
    @Column(name = "process_score")
    private int process;

    @Min(0)
    @Max(100)
    @Column(name = "output_score")
    private int output;

    @Min(0)
    @Max(100)
    @Column(name = "effect_score")
    private int effect;

    public Scores() {}

    public Scores(int input, int process, int output, int effect) {
        this.input = input;
        this.process = process;
        this.output = output;
        this.effect = effect;
    }

    /** The mean, rounded half up. */
    public int getTotal() {
        return Math.round((input + process + output + effect) / (float) PARTS);
    }

    public int getInput() {
        return input;
    }

    public void setInput(int input) {
        this.input = input;
    }

    public int getProcess() {
        return process;
    }

    public void setProcess(int process) {
        this.process = process;
    }

    public int getOutput() {
        return output;
    }

    public void setOutput(int output) {
        this.output = output;
    }

    public int getEffect() {
        return effect;
    }

    public void setEffect(int effect) {
        this.effect = effect;
    }
}
